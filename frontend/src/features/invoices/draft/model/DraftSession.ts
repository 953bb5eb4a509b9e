/** The editing of one draft: edits are made at once on screen, sent one after the other, and can be taken back. */
import { createStore, type Store } from "@/lib/createStore";
import type { Outcome, Refusal } from "@/lib/api";
import { applyLocally } from "./applyLocally";
import { type Change, describeChanges, isInTheWay } from "./describeChanges";
import type { Draft } from "./DraftDetail";
import { inverseOf, repeatOf } from "./inverseOf";
import { keepSame } from "./keepSame";
import { type Operation, targetsOf } from "./operations";

/** How the session reaches the server. */
export interface DraftServer {
  send: (draft: Draft, operations: readonly Operation[]) => Promise<Outcome<Draft>>;
  /** The draft as it is now, and who changed it last. */
  load: () => Promise<{ draft: Draft; actor: string | null } | null>;
  version: () => Promise<number | null>;
}

/** Someone else changed what an edit is about. */
export interface Conflict {
  by: string | null;
  changes: readonly Change[];
  /** The edits that wait for a decision. */
  mine: readonly string[];
}

export interface DraftState {
  /** With all edits, also those not saved yet. */
  draft: Draft;
  saving: "saved" | "saving" | "waiting" | "held";
  conflict: Conflict | null;
  undoable: string | null;
  redoable: string | null;
  /** What another person changed while this one looked on. */
  news: { by: string | null; changes: readonly Change[] } | null;
}

export type EditOutcome = { isDone: true } | { isDone: false; refusals: readonly Refusal[] };

interface HistoryEntry {
  label: string;
  undo: Operation[];
  redo: Operation[];
}

interface WaitingEdit {
  label: string;
  operations: readonly Operation[];
  course: "new" | "undo" | "redo";
  entry?: HistoryEntry;
  /** It was sent without an answer: perhaps it was made. */
  wasLost: boolean;
  finish: (outcome: EditOutcome) => void;
}

const RETRY_AFTER = 2_000;

export class DraftSession {
  readonly state: Store<DraftState>;
  private queue: WaitingEdit[] = [];
  private undos: HistoryEntry[] = [];
  private redos: HistoryEntry[] = [];
  private isSending = false;
  private isLost = false;
  private latest: Draft | null = null;
  private conflict: Conflict | null = null;
  private news: DraftState["news"] = null;

  constructor(
    private readonly server: DraftServer,
    private saved: Draft,
  ) {
    this.state = createStore(this.summarize());
  }

  edit = (label: string, operations: readonly Operation[]): Promise<EditOutcome> => this.enqueue(label, operations, "new");

  undo = (): Promise<string | null> => this.travel("undo");

  redo = (): Promise<string | null> => this.travel("redo");

  /** Waits until everything is saved or refused. */
  settled = async (): Promise<void> => {
    while (this.queue.length > 0 && !this.conflict) await new Promise((resolve) => setTimeout(resolve, 20));
  };

  /** The server's word, such as after a recalculation or from a refreshed page. */
  receive = (draft: Draft): void => {
    if (draft.version <= this.saved.version || this.isSending) return;
    this.saved = keepSame(this.saved, draft);
    this.publish();
  };

  /** What was done so far cannot be taken back any more: the engine made other lines. */
  forgetHistory = (): void => {
    this.undos = [];
    this.redos = [];
    this.publish();
  };

  /** Look whether someone else changed the draft. */
  lookForChanges = async (): Promise<void> => {
    if (this.queue.length > 0) return;
    const version = await this.server.version();
    if (version === null || version <= this.saved.version || this.queue.length > 0) return;
    const loaded = await this.server.load();
    if (!loaded || loaded.draft.version <= this.saved.version || this.queue.length > 0) return;
    this.takeOver(loaded.draft, loaded.actor);
    this.publish();
  };

  dismissNews = (): void => {
    this.news = null;
    this.publish();
  };

  /** `mine` makes the waiting edits on top of the other person's; `theirs` gives up those in the way. */
  decide = (choice: "mine" | "theirs"): void => {
    if (!this.conflict || !this.latest) return;
    const { changes } = this.conflict;
    this.saved = keepSame(this.saved, this.latest);
    this.conflict = null;
    this.latest = null;
    if (choice === "theirs") {
      const isGivenUp = (edit: WaitingEdit) => isInTheWay(changes, edit.operations.flatMap(targetsOf));
      const givenUp = this.queue.filter(isGivenUp);
      this.queue = this.queue.filter((edit) => !isGivenUp(edit));
      for (const edit of givenUp) edit.finish({ isDone: true });
    }
    this.publish();
    void this.pump();
  };

  private enqueue(label: string, operations: readonly Operation[], course: WaitingEdit["course"], entry?: HistoryEntry) {
    return new Promise<EditOutcome>((finish) => {
      this.queue.push({ label, operations, course, entry, wasLost: false, finish });
      this.publish();
      void this.pump();
    });
  }

  private async travel(course: "undo" | "redo"): Promise<string | null> {
    await this.settled();
    const entry = (course === "undo" ? this.undos : this.redos).pop();
    if (!entry) return null;
    const outcome = await this.enqueue(entry.label, entry[course], course, entry);
    return outcome.isDone ? entry.label : null;
  }

  private async pump(): Promise<void> {
    const [edit] = this.queue;
    if (this.isSending || this.conflict || !edit) return;
    this.isSending = true;
    const outcome = await this.server.send(this.saved, edit.operations);
    this.isSending = false;
    if (outcome.isDone) this.finishDone(edit, outcome.data);
    else await this.handleRefusal(edit, outcome.refusals);
    this.publish();
    if (!this.isLost) void this.pump();
  }

  private finishDone(edit: WaitingEdit, answer: Draft): void {
    const before = this.saved;
    this.isLost = false;
    this.saved = keepSame(before, answer);
    this.queue.shift();
    this.remember(edit, before, answer);
    this.publish();
    edit.finish({ isDone: true });
  }

  private remember(edit: WaitingEdit, before: Draft, after: Draft): void {
    if (edit.course === "undo" && edit.entry) this.redos.push(edit.entry);
    else if (edit.course === "redo" && edit.entry) this.undos.push(edit.entry);
    else {
      const undo = edit.operations.map((operation) => inverseOf(operation, before, after)).reverse().flat();
      const redo = edit.operations.flatMap((operation) => repeatOf(operation, before, after));
      this.undos.push({ label: edit.label, undo, redo });
      this.redos = [];
    }
  }

  private async handleRefusal(edit: WaitingEdit, refusals: readonly Refusal[]): Promise<void> {
    const codes = refusals.map((refusal) => refusal.code);
    if (codes.includes("UNREACHABLE")) return this.tryLater(edit);
    this.isLost = false;
    if (codes.includes("STALE_VERSION")) return this.reconcile(edit);
    this.queue.shift();
    this.publish();
    edit.finish({ isDone: false, refusals });
  }

  private tryLater(edit: WaitingEdit): void {
    edit.wasLost = true;
    this.isLost = true;
    setTimeout(() => void this.pump(), RETRY_AFTER);
  }

  /** Another version is there: edits that do not meet its changes are made on top of it, others wait for a decision. */
  private async reconcile(edit: WaitingEdit): Promise<void> {
    const loaded = await this.server.load();
    if (!loaded) return this.tryLater(edit);
    const { draft, actor } = loaded;
    // The answer was lost on its way, not the edit.
    if (edit.wasLost && draft.version === this.saved.version + 1) return this.finishDone(edit, draft);
    const changes = describeChanges(this.saved, draft);
    const targets = this.queue.flatMap((each) => each.operations.flatMap(targetsOf));
    if (!isInTheWay(changes, targets)) return this.takeOver(draft, actor);
    this.latest = draft;
    this.conflict = { by: actor, changes, mine: this.queue.map((each) => each.label) };
  }

  private takeOver(draft: Draft, by: string | null): void {
    const changes = describeChanges(this.saved, draft);
    this.saved = keepSame(this.saved, draft);
    if (changes.length > 0) this.news = { by, changes };
  }

  private publish(): void {
    this.state.set(this.summarize());
  }

  private summarize(): DraftState {
    return {
      draft: applyLocally(this.saved, this.queue.flatMap((edit) => edit.operations)),
      saving: this.conflict ? "held" : this.isLost ? "waiting" : this.queue.length > 0 ? "saving" : "saved",
      conflict: this.conflict,
      undoable: this.undos.at(-1)?.label ?? null,
      redoable: this.redos.at(-1)?.label ?? null,
      news: this.news,
    };
  }
}
