/** What can be done with a schedule as a whole. */
import { graphql } from "@/graphql/graphql";

export const ScheduleState = graphql(`
  fragment ScheduleState on BillingSchedule @_unmask {
    id
    name
    status
    version
    endOn
    nextBillingOn
    lastError
    failedAt
    availableActions
    pauses {
      id
      startOn
      endOn
    }
  }
`);

export const ActivateSchedule = graphql(
  `
    mutation ActivateSchedule($id: UUID!, $expectedVersion: Int) {
      activateSchedule(id: $id, expectedVersion: $expectedVersion) {
        userErrors {
          code
          message
          field
        }
        schedule {
          ...ScheduleState
        }
      }
    }
  `,
  [ScheduleState],
);

export const SuspendSchedule = graphql(
  `
    mutation SuspendSchedule($id: UUID!, $day: Date, $expectedVersion: Int) {
      suspendSchedule(id: $id, input: { startOn: $day, expectedVersion: $expectedVersion }) {
        userErrors {
          code
          message
          field
        }
        schedule {
          ...ScheduleState
        }
      }
    }
  `,
  [ScheduleState],
);

export const ResumeSchedule = graphql(
  `
    mutation ResumeSchedule($id: UUID!, $day: Date, $expectedVersion: Int) {
      resumeSchedule(id: $id, input: { resumeOn: $day, expectedVersion: $expectedVersion }) {
        userErrors {
          code
          message
          field
        }
        schedule {
          ...ScheduleState
        }
      }
    }
  `,
  [ScheduleState],
);

export const CancelSchedule = graphql(
  `
    mutation CancelSchedule($id: UUID!, $day: Date, $expectedVersion: Int) {
      cancelSchedule(id: $id, input: { lastDay: $day, expectedVersion: $expectedVersion }) {
        userErrors {
          code
          message
          field
        }
        schedule {
          ...ScheduleState
        }
      }
    }
  `,
  [ScheduleState],
);

export const DeleteSchedule = graphql(`
  mutation DeleteSchedule($id: UUID!, $expectedVersion: Int) {
    deleteSchedule(id: $id, expectedVersion: $expectedVersion) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export const BillAgain = graphql(
  `
    mutation BillAgain($id: UUID!, $billingDate: Date!) {
      billAgain(scheduleId: $id, input: { billingDate: $billingDate }) {
        userErrors {
          code
          message
          field
        }
        schedule {
          ...ScheduleState
          claims {
            id
            releasedAt
          }
        }
      }
    }
  `,
  [ScheduleState],
);
