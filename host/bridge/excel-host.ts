import { Counters } from "./counters";
import type { PaneWindow } from "./messages";
import { PaneConnection } from "./pane-connection";
import { DEFAULT_SWITCHES, type HostSwitches } from "./switches";
import { newSession, type Session } from "../interpreter/session";
import { Turns } from "./turns";
import type { WorkbookModel } from "../model/workbook-model";

type ColleagueEdit = (model: WorkbookModel) => void;

/** The embedded Excel as an add-in meets it: it answers Office.js over a workbook model, with switches and counters. */
export class ExcelHost {
  readonly switches: HostSwitches;
  readonly counters = new Counters();
  readonly session: Session;
  private readonly connections = new Set<PaneConnection>();
  private readonly edits = new Map<number, ColleagueEdit[]>();
  private readonly turns = new Turns();
  private readonly stopListening: () => void;

  constructor(
    readonly model: WorkbookModel,
    switches: Partial<HostSwitches> = {},
  ) {
    this.switches = { ...DEFAULT_SWITCHES, ...switches };
    this.session = newSession(model, this.switches.locale);
    this.stopListening = model.onChange((change) => {
      this.connections.forEach((connection) => connection.tell(change));
    });
  }

  /** Serves one pane window; returns how to let it go. */
  connect(pane: PaneWindow): PaneConnection {
    const { session, switches, counters, turns } = this;
    const colleague = (batchNumber: number) => this.letColleagueEdit(batchNumber);
    const connection = new PaneConnection(pane, { session, switches, counters, turns, colleague });
    this.connections.add(connection);
    return connection;
  }

  disconnect(connection: PaneConnection): void {
    connection.close();
    this.connections.delete(connection);
  }

  /** Somebody else edits the shared workbook right before the k-th batch (from 1, since the counters' reset) runs. */
  beforeBatch(number: number, edit: ColleagueEdit): void {
    this.edits.set(number, [...(this.edits.get(number) ?? []), edit]);
  }

  /** Presses a ribbon button: runs the add-in's function command until its `event.completed()`. */
  async runCommand(functionName: string, controlId = functionName): Promise<void> {
    const [connection] = [...this.connections].slice(-1);
    if (!connection) throw new Error("no pane is open");
    await connection.runCommand(functionName, controlId);
  }

  close(): void {
    this.stopListening();
    [...this.connections].forEach((connection) => this.disconnect(connection));
  }

  private async letColleagueEdit(batchNumber: number): Promise<void> {
    const edits = this.edits.get(batchNumber) ?? [];
    this.edits.delete(batchNumber);
    edits.forEach((edit) => this.model.as("colleague", () => edit(this.model)));
    if (edits.length > 0) await this.model.settle();
  }
}
