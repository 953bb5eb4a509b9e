/** Messages of the outbox, wherever they are shown. */
export { BounceDialog } from "./BounceDialog";
export { isUnderWay, Message } from "./Message";
export { MessageDialog } from "./MessageDialog";
export { MessageFrame } from "./MessageFrame";
export { MessageState, stateInWords } from "./MessageState";
export { retryMessages, stopMessage } from "./messageChanges";
