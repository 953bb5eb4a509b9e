/** Dialogs that ask: for a few values, for a yes, and before something typed is lost. */
export { ConfirmDialog } from "./ConfirmDialog";
export { FormDialog } from "./FormDialog";
export { LeaveGuard } from "./LeaveGuard";
