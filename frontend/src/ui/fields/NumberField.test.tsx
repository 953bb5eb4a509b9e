import { act, cleanup, fireEvent, render, renderHook, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import { graphql } from "@/graphql/graphql";
import { useChange } from "@/lib/api";
import { NumberField } from "./NumberField";

afterEach(cleanup);

const Any = graphql(`
  mutation RevokeAnySession($id: UUID!) {
    revokeSession(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

function Days({ seen }: { seen: string[] }) {
  const [value, setValue] = useState("14");
  return (
    <NumberField
      label="Days"
      value={value}
      onChange={(read) => {
        seen.push(read);
        setValue(read);
      }}
    />
  );
}

test("what can be read is known while it is typed", () => {
  const seen: string[] = [];
  render(<Days seen={seen} />);

  fireEvent.change(screen.getByLabelText("Days"), { target: { value: "1,200" } });

  expect(seen).toEqual(["1200"]);
});

test("no form is sent while a number cannot be read", async () => {
  const seen: string[] = [];
  render(<Days seen={seen} />);
  const { result } = renderHook(() => useChange(Any));

  fireEvent.change(screen.getByLabelText("Days"), { target: { value: "12x" } });
  fireEvent.blur(screen.getByLabelText("Days"));
  const outcome = await act(() => result.current[0]({ id: "none" }));

  expect(seen).toEqual([]);
  expect(screen.getByLabelText("Days")).toHaveProperty("value", "12x");
  expect(outcome).toMatchObject({ isDone: false, refusals: [{ code: "UNREADABLE" }] });
});
