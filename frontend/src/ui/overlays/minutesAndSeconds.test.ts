import { expect, test } from "vitest";
import { minutesAndSeconds } from "./minutesAndSeconds";

test("time left is told in minutes and seconds, a begun second as a whole one", () => {
  expect(minutesAndSeconds(30_000)).toBe("0:30");
  expect(minutesAndSeconds(9_001)).toBe("0:10");
  expect(minutesAndSeconds(61_000)).toBe("1:01");
  expect(minutesAndSeconds(0)).toBe("0:00");
});
