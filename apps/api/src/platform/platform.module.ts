import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD, APP_PIPE } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { type Settings } from './config/env.ts';
import { Database } from './database/database.ts';
import { validationPipe } from './graphql/validation.ts';
import { LOG, type Log } from './http/log.ts';
import { Readiness } from './http/readiness.ts';
import { IdentityService } from './identity/identity.service.ts';
import { SessionGuard } from './identity/session-guard.ts';

/** What an application is made of besides its slices. */
export interface Ground { readonly settings: Settings; readonly source: DataSource; readonly log: Log }
export const SETTINGS = Symbol('settings');

/** What stands under every slice. */
@Global()
@Module({})
export class PlatformModule {
  static on({ settings, source, log }: Ground): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: SETTINGS, useValue: settings }, { provide: LOG, useValue: log }, { provide: DataSource, useValue: source },
        { provide: APP_GUARD, useClass: SessionGuard }, { provide: APP_PIPE, useFactory: validationPipe },
        { provide: Database, useFactory: () => new Database(source) }, IdentityService, Readiness,
      ],
      exports: [SETTINGS, LOG, DataSource, Database, IdentityService, Readiness],
    };
  }
}
