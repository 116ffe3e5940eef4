import { ROLES, type Role } from '@sluitend/domain';
import { Inject } from '@nestjs/common';
import { Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Settings } from '../platform/config/env.ts';
import { VERSION } from '../platform/config/version.ts';
import { Database } from '../platform/database/database.ts';
import { type Reader } from '../platform/identity/reader.ts';
import { CurrentReader, Open } from '../platform/identity/session-guard.ts';
import { SETTINGS } from '../platform/platform.module.ts';
import { DemonstrationAccountModel, InstallationModel } from './installation.model.ts';

@Resolver(() => InstallationModel)
export class InstallationResolver {
  constructor(private readonly database: Database, @Inject(SETTINGS) private readonly settings: Settings) {}

  @Open()
  @Query(() => InstallationModel, { name: 'installation' })
  about(): Pick<InstallationModel, 'mode' | 'version'> {
    return { mode: this.settings.mode, version: VERSION };
  }

  @ResolveField(() => [DemonstrationAccountModel], { name: 'demonstrationAccounts' })
  async demonstrationAccounts(@CurrentReader() { language }: Reader): Promise<readonly DemonstrationAccountModel[]> {
    if (this.settings.mode !== 'demonstration') return [];
    const accounts = await this.database.system((query) => query<{ organisation: string; role: Role; username: string }>(`
      select o.name as organisation, a.role, a.username from platform.account a join platform.organisation o on o.id = a.organisation_id
      where a.demonstration and a.disabled_at is null order by o.made_at, o.id, a.id`));
    return accounts.map((account) => ({ ...account, roleLabel: ROLES[account.role][language] }));
  }
}
