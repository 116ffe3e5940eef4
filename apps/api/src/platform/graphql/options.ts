import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import { type Settings } from '../config/env.ts';
import { type Log } from '../http/log.ts';
import { readerOf } from '../identity/reader.ts';
import { maskErrors, type RefusalKeeper, type RequestContext } from './mask-errors.ts';
import { LIMITS, requestLimits } from './request-limits.ts';

/** How GraphQL is served. The schema is told, and defects are shown, only where tests ask for it. */
export function graphqlOptions({ mode }: Settings, log: Log, keeper: RefusalKeeper): ApolloDriverConfig {
  const { formatError, plugin } = maskErrors(log, keeper);
  return {
    driver: ApolloDriver, path: '/graphql', autoSchemaFile: true, sortSchema: true, playground: false, graphiql: false,
    introspection: mode === 'test', hideSchemaDetailsFromClientErrors: mode !== 'test', includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false, autoTransformHttpErrors: false, csrfPrevention: true, allowBatchedHttpRequests: false, persistedQueries: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.tokens }, validationRules: [requestLimits], maxRecursiveSelections: LIMITS.recursiveSelections,
    formatError,
    plugins: [
      plugin, ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(),
    ],
    context: ({ req, res }: { req: Request; res: Response }): RequestContext => ({ reader: readerOf(req), append: (header, value) => { res.append(header, value); } }),
  };
}
