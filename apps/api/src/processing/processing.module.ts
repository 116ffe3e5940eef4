import { Module } from '@nestjs/common';
import { ProcessingRepository } from './processing.repository.ts';
import { ProcessingResolver } from './processing.resolver.ts';

export const PROCESSING_RESOLVERS = [ProcessingResolver];
/** The processings of personal data, and how each stands in the circle. */
@Module({ providers: [...PROCESSING_RESOLVERS, ProcessingRepository] })
export class ProcessingModule {}
