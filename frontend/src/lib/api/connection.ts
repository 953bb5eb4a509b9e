/** Whether the server was reached the last time it was asked. */
import { createStore } from "@/lib/createStore";

export const connection = createStore<"reached" | "lost">("reached");
