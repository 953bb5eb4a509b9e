import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { newIdempotencyKey, useForm } from ".";

const refusal = { code: "UNKNOWN_COUNTRY", message: "There is no country XX.", field: "input.address.country" };

test("a refusal stands at its field until that field is changed", () => {
  const { result } = renderHook(() => useForm({ name: "Acme", "address.country": "XX" }));

  act(() => result.current.refuse([refusal]));
  expect(result.current.field("address.country").error).toBe("There is no country XX.");

  act(() => result.current.field("name").onChange("Acme Ltd"));
  expect(result.current.field("address.country").error).toBe("There is no country XX.");

  act(() => result.current.field("address.country").onChange("DE"));
  expect(result.current.field("address.country").error).toBeUndefined();
  expect(result.current.values).toEqual({ name: "Acme Ltd", "address.country": "DE" });
});

test("what belongs to no field is said above the form", () => {
  const { result } = renderHook(() => useForm({ name: "Acme" }));

  act(() => result.current.refuse([refusal]));

  expect(result.current.problems).toEqual(["There is no country XX."]);
});

test("every creation has a name of its own", () => {
  expect(newIdempotencyKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
});
