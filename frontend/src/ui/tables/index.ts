/** Lists as grids. */
export type { Column } from "./columns";
export type { Sorting } from "./HeadCell";
export { PlainTable } from "./PlainTable";
export { RecordList } from "./RecordList";
export { RowMenu, useRowMenu } from "./RowMenu";
export { SelectionBar } from "./SelectionBar";
export { Table } from "./Table";
export { type Selection, useSelection } from "./useSelection";
