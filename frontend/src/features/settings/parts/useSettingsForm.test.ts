import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useSettingsForm } from "./useSettingsForm";

test("what is typed and taken back leaves nothing to save", () => {
  const { result } = renderHook(() => useSettingsForm(() => ({ name: "Acme" })));

  act(() => result.current.change({ name: "Acme Ltd" }));
  expect(result.current.isChanged).toBe(true);

  act(() => result.current.change({ name: "Acme" }));
  expect(result.current.isChanged).toBe(false);
});

test("what was saved is what discarding goes back to", () => {
  const { result } = renderHook(() => useSettingsForm(() => ({ name: "Acme" })));
  act(() => result.current.change({ name: "Acme Ltd" }));
  act(() => result.current.markSaved());
  expect(result.current.isChanged).toBe(false);

  act(() => result.current.change({ name: "Acme Inc" }));
  act(() => result.current.discard());

  expect(result.current.values).toEqual({ name: "Acme Ltd" });
});

test("what was refused is forgotten once it is saved", () => {
  const { result } = renderHook(() => useSettingsForm(() => ({ name: "Acme" })));
  act(() => result.current.refuse([{ code: "UNREACHABLE", message: "Folio cannot be reached.", field: null }]));

  act(() => result.current.markSaved());

  expect(result.current.problems).toEqual([]);
});
