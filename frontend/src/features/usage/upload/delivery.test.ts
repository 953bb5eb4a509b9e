import { expect, test } from "vitest";
import { deliveryIn } from "./delivery";

test("counts are taken as they are", () => {
  expect(deliveryIn({ status: 200, body: { accepted: 3, unknownAliases: ["UA"] } })).toMatchObject({
    problem: null,
    accepted: 3,
    unknownAliases: ["UA"],
  });
});

test("a delivery of all or nothing says that nothing was kept", () => {
  const { problem, rejectedCount } = deliveryIn({ status: 422, body: { rejectedCount: 1 } });

  expect(problem).toContain("Nothing was kept");
  expect(rejectedCount).toBe(1);
});

test("a refusal is said in the server's words", () => {
  expect(deliveryIn({ status: 400, body: { errors: [{ message: "The file is not UTF-8." }] } }).problem).toBe(
    "The file is not UTF-8.",
  );
  expect(deliveryIn({ status: 0, body: null }).problem).toContain("cannot be reached");
});
