import type { JournalPort, RegisterPort } from "../../src/app/register-ports";
import { ok } from "../../src/domain/result";

/** The register's hidden sheet as rows in memory. */
export interface MemoryRegister extends RegisterPort {
  rows: (readonly string[])[] | null;
  selected: { readonly mark: string; readonly rowId: string };
}

/** `count` is told of every round trip. */
export function memoryRegister(count: (trips: number) => void): MemoryRegister {
  const register: MemoryRegister = {
    rows: null,
    selected: { mark: "", rowId: "" },
    async load() {
      count(1);
      return ok(register.rows);
    },
    async append(rows, head) {
      count(2);
      register.rows = [...(register.rows ?? [head]), ...rows];
      return ok(undefined);
    },
    async selectedRow() {
      count(2);
      return ok(register.selected);
    },
  };
  return register;
}

/** A journal as rows in memory. */
export function memoryJournal(count: (trips: number) => void): JournalPort {
  const { load, append } = memoryRegister(count);
  return { load, append };
}
