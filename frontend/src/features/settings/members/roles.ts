/** What people and keys may do. */
import type { graphql } from "@/graphql/graphql";

export type Role = ReturnType<typeof graphql.scalar<"Role">>;

export const ROLES: Record<Role, string> = {
  ADMIN: "Administrator",
  FINANCE: "Finance",
  SALES: "Sales",
  READ_ONLY: "Read only",
};

export const ROLE_CHOICES: readonly { value: Role; label: string; note: string }[] = [
  { value: "ADMIN", label: ROLES.ADMIN, note: "everything, and who has access" },
  { value: "FINANCE", label: ROLES.FINANCE, note: "everything but access" },
  { value: "SALES", label: ROLES.SALES, note: "customers and schedules" },
  { value: "READ_ONLY", label: ROLES.READ_ONLY, note: "changes nothing" },
];
