import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** References between the governed tables, checked when a transaction ends. */
export class RegisterReferences1800000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table register.unit add foreign key (parent) references register.unit deferrable initially deferred;
      alter table register.person add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.deputy add foreign key (person) references register.person deferrable initially deferred;
      alter table register.deputy add foreign key (deputy) references register.person deferrable initially deferred;
      alter table register.evidence add foreign key (confirmed_by) references register.person deferrable initially deferred;
      alter table register.policy_requirement add foreign key (policy) references register.policy deferrable initially deferred;
      alter table register.requirement add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.requirement add foreign key (decided_by) references register.person deferrable initially deferred;
      alter table register.parameter_setting add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.tier_switch add foreign key (decided_by) references register.person deferrable initially deferred;
      alter table register.processing add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.processing add foreign key (owner) references register.person deferrable initially deferred;
      alter table register.processing add foreign key (director) references register.person deferrable initially deferred;
      alter table register.context_change add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.context_change add foreign key (confirmed_by) references register.person deferrable initially deferred;
      alter table register.dpia_decision add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.pattern add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.pattern add foreign key (split_by) references register.person deferrable initially deferred;
      alter table register.pattern add foreign key (split_confirmed_by) references register.person deferrable initially deferred;
      alter table register.breach add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.breach add foreign key (pattern) references register.pattern deferrable initially deferred;
      alter table register.breach add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.risk_analysis add foreign key (author) references register.person deferrable initially deferred;
      alter table register.risk_analysis add foreign key (approved_by) references register.person deferrable initially deferred;
      alter table register.risk add foreign key (analysis) references register.risk_analysis deferrable initially deferred;
      alter table register.decision add foreign key (body) references register.unit deferrable initially deferred;
      alter table register.decision add foreign key (owner) references register.person deferrable initially deferred;
      alter table register.decision add foreign key (stopped_by) references register.decision deferrable initially deferred;
      alter table register.technical_impossibility add foreign key (risk) references register.risk deferrable initially deferred;
      alter table register.technical_impossibility add foreign key (pattern) references register.pattern deferrable initially deferred;
      alter table register.technical_impossibility add foreign key (approved_by) references register.person deferrable initially deferred;
      alter table register.risk_acceptance add foreign key (risk) references register.risk deferrable initially deferred;
      alter table register.risk_acceptance add foreign key (pattern) references register.pattern deferrable initially deferred;
      alter table register.risk_acceptance add foreign key (requirement) references register.requirement deferrable initially deferred;
      alter table register.risk_acceptance add foreign key (decided_by) references register.person deferrable initially deferred;
      alter table register.measure add foreign key (origin_second_person) references register.person deferrable initially deferred;
      alter table register.measure add foreign key (decision) references register.decision deferrable initially deferred;
      alter table register.measure add foreign key (withdrawn_by) references register.decision deferrable initially deferred;
      alter table register.measure add foreign key (ended_by) references register.decision deferrable initially deferred;
      alter table register.measure add foreign key (extended_by) references register.decision deferrable initially deferred;
      alter table register.measure add foreign key (implementer) references register.person deferrable initially deferred;
      alter table register.measure add foreign key (owner) references register.person deferrable initially deferred;
      alter table register.control_status add foreign key (requirement) references register.requirement deferrable initially deferred;
      alter table register.control_status add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.metric add foreign key (measure) references register.measure deferrable initially deferred;
      alter table register.check add foreign key (measure) references register.measure deferrable initially deferred;
      alter table register.check add foreign key (checker) references register.person deferrable initially deferred;
      alter table register.check add foreign key (reviewer) references register.person deferrable initially deferred;
      alter table register.recurring_control add foreign key (processing) references register.processing deferrable initially deferred;
      alter table register.recurring_control add foreign key (requirement) references register.requirement deferrable initially deferred;
      alter table register.evaluation add foreign key (approved_by) references register.person deferrable initially deferred;
      alter table register.evaluation add foreign key (addendum_of) references register.evaluation deferrable initially deferred;
      alter table register.action add foreign key (owner) references register.person deferrable initially deferred;
      alter table register.action add foreign key (recheck) references register.check deferrable initially deferred;
      alter table register.recommendation add foreign key (evaluation) references register.evaluation deferrable initially deferred;
      alter table register.delivered_report add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.disposition add foreign key ("unit") references register.unit deferrable initially deferred;
      alter table register.disposition add foreign key (decided_by) references register.person deferrable initially deferred;
      alter table register.disposition add foreign key (second_person) references register.person deferrable initially deferred;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('select 1');
  }
}
