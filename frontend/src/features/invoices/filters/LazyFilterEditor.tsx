/** The editor of a filter, fetched when it is first opened: its fields are heavy and the list is the first screen. */
import { type ComponentProps, lazy, Suspense } from "react";
import type { FilterEditor } from "./FilterEditor";
import styles from "./filters.module.css";

const Fetched = lazy(() => import("./FilterEditor").then((module) => ({ default: module.FilterEditor })));

export function LazyFilterEditor(props: ComponentProps<typeof FilterEditor>) {
  return (
    <Suspense fallback={<div className={styles["fetching"]} />}>
      <Fetched {...props} />
    </Suspense>
  );
}
