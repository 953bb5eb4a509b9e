/** Payments, as several screens record and undo them. */
export { METHOD_NAMES, METHODS, type PaymentMethod } from "./methods";
export { ApplyPayment, RemovePaymentAllocation } from "./paymentChanges";
export { PaymentForecast, type PaymentInput } from "./PaymentForecast";
export { RecordPaymentDialog } from "./RecordPaymentDialog";
export { UndoPaymentDialog } from "./UndoPaymentDialog";
