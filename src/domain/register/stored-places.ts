import { columnsOf, type AppendixId, type ColumnId } from "../form/columns";
import { appendixIds } from "../form/read-form";
import { oneOf, type Guard } from "../journal/guards";

export const isAppendix: Guard<AppendixId> = oneOf(appendixIds);
export const isColumn: Guard<ColumnId> = oneOf(appendixIds.flatMap((id) => columnsOf[id]));
