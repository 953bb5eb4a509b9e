/** The state of forms. */
export { newIdempotencyKey } from "./newIdempotencyKey";
export { type FieldState, type Form, useForm } from "./useForm";
export { useRefusals } from "./useRefusals";
