/** The parts of the payments area as links. */
import { Link } from "@tanstack/react-router";
import { SavedViews, savedView } from "@/ui/pages";

const VIEWS = [
  { name: "all", label: "All payments", view: undefined },
  { name: "credit", label: "With credit on account", view: "credit" },
  { name: "undone", label: "Undone", view: "undone" },
] as const;

export type PaymentView = (typeof VIEWS)[number]["name"] | "statements";

export function PaymentViews({ current }: { current: PaymentView }) {
  return (
    <SavedViews label="Views">
      {VIEWS.map(({ name, label, view }) => (
        <Link
          key={name}
          to="/payments"
          search={{ view }}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={name === current ? "page" : undefined}
          className={savedView}
        >
          {label}
        </Link>
      ))}
      <Link to="/payments/statements" aria-current={current === "statements" ? "page" : undefined} className={savedView}>
        Bank statements
      </Link>
    </SavedViews>
  );
}
