import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { raiseEdge } from './platform/http/edge.ts';
import { frameworkLog } from './platform/http/log.ts';
import { type Ground } from './platform/platform.module.ts';

/** Milliseconds in which a whole question must have arrived. */
const REQUEST_WITHIN = 10_000;

/** The API on its ground, ready to listen. */
export async function application(ground: Ground): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.on(ground), new ExpressAdapter(), { bodyParser: false, logger: frameworkLog(ground.log), abortOnError: false });
  raiseEdge(app, ground.settings);
  app.getHttpServer().requestTimeout = REQUEST_WITHIN;
  return app;
}
