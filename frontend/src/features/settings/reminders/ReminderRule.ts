/** A reminder rule as the settings show and change it. */
import { graphql, type ResultOf } from "@/graphql/graphql";

export const ReminderRule = graphql(`
  fragment ReminderRule on ReminderRule @_unmask {
    id
    days
    isActive
    activeSince
    subject
    body
  }
`);

export type ReminderRule = ResultOf<typeof ReminderRule>;
