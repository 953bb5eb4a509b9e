/** Lists as grids. */
export type { Column } from "./columns";
export type { Sorting } from "./HeadCell";
export { PlainTable } from "./PlainTable";
export { RecordList } from "./RecordList";
export { RowMenu } from "./RowMenu";
export { useRowMenu } from "./useRowMenu";
export { SelectionBar } from "./SelectionBar";
export { Table } from "./Table";
export { type Selection, useSelection } from "./useSelection";
