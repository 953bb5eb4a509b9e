/** A ref that holds the newest value once rendered, for handlers that must not change with every render. */
import { type RefObject, useInsertionEffect, useRef } from "react";

export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const ref = useRef(value);
  useInsertionEffect(() => {
    ref.current = value;
  });
  return ref;
}
