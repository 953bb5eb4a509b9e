/** Such as “1 error, 3 warnings”. */
import { formatCount } from "@/lib/format";

export function countsInWords(findings: readonly { severity: "ERROR" | "WARNING" }[]): string {
  const errors = findings.filter((finding) => finding.severity === "ERROR").length;
  const warnings = findings.length - errors;
  const parts = [
    errors > 0 && `${formatCount(errors)} ${errors === 1 ? "error" : "errors"}`,
    warnings > 0 && `${formatCount(warnings)} ${warnings === 1 ? "warning" : "warnings"}`,
  ];
  return parts.filter(Boolean).join(", ");
}
