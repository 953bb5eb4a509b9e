/** The state of forms. */
export { asOfList } from "./asOfList";
export { newIdempotencyKey } from "./newIdempotencyKey";
export { unlessUnsaved, unsaved, waiting } from "./unsaved";
export { type FieldState, type Form, isDifferent, useForm } from "./useForm";
export { useRefusals } from "./useRefusals";
