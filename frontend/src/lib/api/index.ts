/** How screens ask the server and change things there. */
export { change, changesMade, dryRun, type Outcome, type PlacedRefusals, placeRefusals, type Refusal, useChange } from "./changes";
export { client, uncachedClient } from "./client";
export { connection } from "./connection";
export { type Problem, problemOf } from "./problems";
export { noteUnreadable } from "./unreadable";
export { type UploadAnswer, uploadFile } from "./uploadFile";
export { type Answer, useAnswer } from "./useAnswer";
export { type Pages, usePages } from "./usePages";
export { type Preview, usePreview } from "./usePreview";
