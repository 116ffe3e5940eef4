import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { GapRepository } from './gap.repository.ts';
import { GapResolver } from './gap.resolver.ts';
import { JudgeDueService } from './judge-due.service.ts';
import { ProcessingGapsField } from './processing-gaps.field.ts';
import { ProcessingRecordsField } from './processing-records.field.ts';
import { RecordRepository } from './record.repository.ts';
import { RuleResolver } from './rule.resolver.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { WorkRepository } from './work.repository.ts';
import { WorkResolver } from './work.resolver.ts';

export const GAP_RESOLVERS = [GapResolver, ProcessingGapsField, ProcessingRecordsField, RuleResolver, TimelineResolver, WorkResolver];
/** What should exist and does not; the rules that say so, and the records they rest on. */
@Module({ imports: [OrganisationModule], providers: [...GAP_RESOLVERS, GapRepository, RecordRepository, WorkRepository, JudgeDueService] })
export class GapModule {}
