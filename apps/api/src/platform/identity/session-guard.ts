import { createParamDecorator, Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { unauthenticated } from '../graphql/expected-error.ts';
import { type RequestContext } from '../graphql/mask-errors.ts';
import { type Actor } from './actor.ts';
import { type Reader } from './reader.ts';

const OPEN = 'open to everyone';
/** May be asked without a session; everything else may not. */
export const Open = (): MethodDecorator => SetMetadata(OPEN, true);

const contextOf = (execution: ExecutionContext): RequestContext => GqlExecutionContext.create(execution).getContext<RequestContext>();

/** Refuses whatever is not marked open to anyone who is not signed in. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}
  canActivate(execution: ExecutionContext): boolean {
    if (this.reflector.get<boolean | undefined>(OPEN, execution.getHandler()) || contextOf(execution).reader.actor) return true;
    throw unauthenticated();
  }
}

/** Who asks. */
export const CurrentActor = createParamDecorator((_: unknown, execution: ExecutionContext): Actor => {
  const { actor } = contextOf(execution).reader;
  if (!actor) throw unauthenticated();
  return actor;
});
/** Who asks, signed in or not. */
export const CurrentReader = createParamDecorator((_: unknown, execution: ExecutionContext): Reader => contextOf(execution).reader);
/** Adds a header to the answer. */
export const AppendHeader = createParamDecorator((_: unknown, execution: ExecutionContext): RequestContext['append'] => contextOf(execution).append);
