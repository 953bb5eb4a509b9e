import { expect, test } from "vitest";
import { answerIn, statementQuery } from "./statementFile";

test("columns that a person pointed at are sent by the names of the API, texts several times", () => {
  const query = statementQuery({
    columns: { bookedOn: ["Tag"], description: ["Text 1", "Text & 2"] },
    decimalMark: "COMMA",
    dayOrder: null,
    currency: "EUR",
  });

  expect(query.toString()).toBe("currency=EUR&decimalMark=COMMA&bookedOn=Tag&description=Text+1&description=Text+%26+2");
});

test("a refusal is told in the server's words, and a lost connection in ours", () => {
  const refused = { status: 400, body: { errors: [{ message: "The file is empty." }] } };

  expect(answerIn(refused)).toEqual({ isTaken: false, problem: "The file is empty." });
  expect(answerIn({ status: 0, body: null })).toMatchObject({ isTaken: false, problem: expect.stringContaining("cannot be reached") as string });
  expect(answerIn({ status: 502, body: null })).toMatchObject({ problem: "Folio answered with an error (502)." });
});
