import { describe, expect, it } from "vitest";
import type { Outcome } from "@/lib/api";
import { applyLocally } from "./applyLocally";
import type { Draft } from "./DraftDetail";
import { type DraftServer, DraftSession } from "./DraftSession";
import { exampleDraft } from "./exampleDraft";
import type { Operation } from "./operations";

/** Keeps a draft as the API does: an edit needs the current version and makes the next one. */
class DraftInMemory implements DraftServer {
  sent: Operation[][] = [];
  isReachable = true;
  losesAnswers = false;

  constructor(public draft: Draft) {}

  async send(seen: Draft, operations: readonly Operation[]): Promise<Outcome<Draft>> {
    await Promise.resolve();
    if (!this.isReachable) return refused("UNREACHABLE");
    if (seen.version !== this.draft.version) return refused("STALE_VERSION");
    if (operations.some((each) => each.updateLineItem?.quantity === "-")) return refused("INVALID_QUANTITY");
    this.sent.push([...operations]);
    this.change(operations);
    return this.losesAnswers ? refused("UNREACHABLE") : { isDone: true, data: this.draft };
  }

  change(operations: readonly Operation[]): void {
    this.draft = { ...applyLocally(this.draft, operations), version: this.draft.version + 1 };
  }

  load = () => Promise.resolve({ draft: this.draft, actor: "Mara" });

  version = () => Promise.resolve(this.draft.version);
}

function refused(code: string): Outcome<Draft> {
  return { isDone: false, refusals: [{ code, message: code, field: null }] };
}

const quantity = (lineItemId: string, value: string): Operation => ({ updateLineItem: { lineItemId, quantity: value } });
const quantityOf = (draft: Draft, id: string) => draft.groups.flatMap((group) => group.lines).find((line) => line.id === id)?.quantity;

function begin() {
  const server = new DraftInMemory(exampleDraft());
  return { server, session: new DraftSession(server, server.draft) };
}

describe("an editing session", () => {
  it("shows edits at once and saves them one after the other", async () => {
    const { server, session } = begin();

    void session.edit("Quantity", [quantity("a", "2")]);
    void session.edit("Quantity", [quantity("b", "3")]);
    const shown = session.state.get();
    await session.settled();

    expect([quantityOf(shown.draft, "a"), shown.saving]).toEqual(["2", "saving"]);
    expect(server.sent).toHaveLength(2);
    expect(session.state.get().saving).toBe("saved");
  });

  it("takes back what was refused and says why", async () => {
    const { session } = begin();

    const outcome = await session.edit("Quantity", [quantity("a", "-")]);

    expect(outcome).toMatchObject({ isDone: false, refusals: [{ code: "INVALID_QUANTITY" }] });
    expect(quantityOf(session.state.get().draft, "a")).toBe("1");
  });

  it("undoes and does again", async () => {
    const { session } = begin();
    await session.edit("Quantity of b", [quantity("b", "8")]);

    expect(await session.undo()).toBe("Quantity of b");
    expect(quantityOf(session.state.get().draft, "b")).toBe("5");
    expect(await session.redo()).toBe("Quantity of b");
    expect(quantityOf(session.state.get().draft, "b")).toBe("8");
  });

  it("saves on top of another person's edit elsewhere, and tells of it", async () => {
    const { server, session } = begin();
    server.change([quantity("a", "4")]);

    await session.edit("Quantity", [quantity("b", "6")]);

    expect([quantityOf(server.draft, "a"), quantityOf(server.draft, "b")]).toEqual(["4", "6"]);
    expect(session.state.get().news).toMatchObject({ by: "Mara", changes: [{ sentence: "Quantity of Line a: 1 → 4" }] });
  });

  it("waits for a decision when another person changed the same field", async () => {
    const { server, session } = begin();
    server.change([quantity("a", "4")]);

    const edit = session.edit("Quantity of a", [quantity("a", "7")]);
    await session.settled();
    expect(session.state.get()).toMatchObject({ saving: "held", conflict: { by: "Mara", mine: ["Quantity of a"] } });
    session.decide("mine");
    await edit;

    expect(quantityOf(server.draft, "a")).toBe("7");
  });

  it("gives up only the edits in the way when the other's are kept", async () => {
    const { server, session } = begin();
    server.change([quantity("a", "4")]);
    void session.edit("Quantity of a", [quantity("a", "7")]);
    void session.edit("Quantity of b", [quantity("b", "9")]);
    await session.settled();

    session.decide("theirs");
    await session.settled();

    expect([quantityOf(server.draft, "a"), quantityOf(server.draft, "b")]).toEqual(["4", "9"]);
  });

  it("does not make an edit twice whose answer was lost", async () => {
    const { server, session } = begin();
    server.losesAnswers = true;
    const edit = session.edit("Quantity", [quantity("a", "2")]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(session.state.get().saving).toBe("waiting");
    server.losesAnswers = false;

    await edit;

    expect(server.sent).toHaveLength(1);
    expect(session.state.get().saving).toBe("saved");
  });
});
