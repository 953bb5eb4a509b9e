/** The dialog of an action, fetched when the first one is asked for. */
import { type ComponentProps, lazy, Suspense } from "react";
import type { InvoiceActionDialog } from "./InvoiceActionDialog";

const Fetched = lazy(() => import("./InvoiceActionDialog").then((module) => ({ default: module.InvoiceActionDialog })));

export function LazyActionDialog(props: ComponentProps<typeof InvoiceActionDialog>) {
  return (
    <Suspense>
      <Fetched {...props} />
    </Suspense>
  );
}
