import { graphql } from '../../gql/index.ts';

export const ProcessingQuery = graphql(`
  query Processing($number: String!, $asOf: Day, $mode: Mode) {
    processing(number: $number, asOf: $asOf, mode: $mode) {
      id number name owner director sensitive settled nextEvaluationOn
      unit { title }
      startedOn { text }
      endedOn { text }
      phases { ...PhaseFacts }
      gapCounts { ...GapCount }
      gaps { phase state parent { id } ...GapBranch ...GapItem }
      records { kind ...RecordGroupFacts }
    }
  }
`);

export const ProcessingTimelineQuery = graphql(`
  query ProcessingTimeline($number: String!, $asOf: Day, $mode: Mode) {
    processing(number: $number, asOf: $asOf, mode: $mode) { name number }
    timeline(processing: $number, asOf: $asOf, mode: $mode) {
      on { earliest latest }
      ...EventFacts
    }
  }
`);
