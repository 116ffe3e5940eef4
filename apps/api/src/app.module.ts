import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { type Settings } from './platform/config/env.ts';
import { graphqlOptions } from './platform/graphql/options.ts';
import { LOG, type Log } from './platform/http/log.ts';
import { IdentityService } from './platform/identity/identity.service.ts';
import { PlatformModule, SETTINGS, type Ground } from './platform/platform.module.ts';
import { SLICES } from './slices.ts';

/** The whole API: the platform, the doorway, and the slices. */
@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    const doorway = GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver, inject: [SETTINGS, LOG, IdentityService],
      useFactory: (settings: Settings, log: Log, identity: IdentityService) => graphqlOptions(settings, log, identity),
    });
    return { module: AppModule, imports: [PlatformModule.on(ground), doorway, ...SLICES] };
  }
}
