import { contextAnswer } from "./context-answer";
import { DISPATCH, METHOD, paramsOf, readMessage, type AgaveMessage, type PaneWindow } from "./messages";
import { executeRichApi, type BatchHost } from "./rich-api";
import { richEvents } from "./rich-events";
import type { ModelChange } from "../model/model-change";

const SUCCESS = [0];
/** Office's code for a method the host does not know. */
const UNSUPPORTED = [5000];
const MOST_WAIT_MS = 5_000;

/** One pane window that speaks to the host: its registrations and the answers it waits for. */
export class PaneConnection {
  private readonly registrations = new Map<number, number | string>();
  private readonly commands = new Map<string, () => void>();
  private isClosed = false;
  private sequence = 0;

  constructor(
    private readonly pane: PaneWindow,
    private readonly host: BatchHost,
  ) {}

  /** A message of the library; the answer follows asynchronously. */
  post(json: unknown): void {
    const message = readMessage(json);
    void this.answer(message).then((payload) => {
      if (!this.isClosed) this.pane.OSF?.ScriptMessaging?.agaveHostCallback(message.callbackId, payload);
    });
  }

  /** Tells the add-in of a change that it registered for. */
  tell(change: ModelChange): void {
    const richEvent = this.registrations.get(DISPATCH.RichApiEvent);
    for (const { eventType, targetId, message } of richEvents(change, this.host.session)) {
      if (richEvent === undefined) return;
      const entry = [65_536, eventType, targetId, message, ++this.sequence, false];
      this.fire(richEvent, [[entry], DISPATCH.RichApiEvent]);
    }
    const selection = this.registrations.get(DISPATCH.SelectionChangedEvent);
    if (change.kind === "selectionChanged" && selection !== undefined) this.fire(selection, [[], 2]);
  }

  /** Runs a function command of the manifest; resolves at the add-in's `event.completed()`. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    const registration = await this.commandRegistration();
    const id = `command-${++this.sequence}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.commands.set(id, resolve);
      this.fire(registration, [[id, functionName, event], DISPATCH.CommandEvent]);
    });
  }

  /** The library registers for commands while it starts; a button pressed earlier waits for it. */
  private async commandRegistration(): Promise<number | string> {
    const end = Date.now() + MOST_WAIT_MS;
    while (Date.now() < end) {
      const registration = this.registrations.get(DISPATCH.CommandEvent);
      if (registration !== undefined) return registration;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error("the add-in has not registered for ribbon commands");
  }

  close(): void {
    this.isClosed = true;
    this.registrations.clear();
  }

  private fire(callbackId: number | string, payload: unknown): void {
    setTimeout(() => {
      if (!this.isClosed) this.pane.OSF?.ScriptMessaging?.agaveHostEventCallback(callbackId, payload);
    }, 0);
  }

  private async answer(message: AgaveMessage): Promise<unknown> {
    await Promise.resolve();
    const { session, switches } = this.host;
    switch (message.methodId) {
      case METHOD.GetContext:
        return contextAnswer(switches, session.model.getSettings());
      case METHOD.Execute:
        return this.execute(message);
      case METHOD.RegisterEvent:
        this.registrations.set(eventId(message), message.callbackId);
        return SUCCESS;
      case METHOD.UnregisterEvent:
        this.registrations.delete(eventId(message));
        return SUCCESS;
      case METHOD.WriteSettings:
        return this.writeSettings(message);
      default:
        return UNSUPPORTED;
    }
  }

  private async execute(message: AgaveMessage): Promise<unknown> {
    const { id, apiArgs } = paramsOf<{ id: number; apiArgs: unknown }>(message);
    if (id === DISPATCH.RichApiRequest) return executeRichApi(this.host, apiArgs);
    if (id === DISPATCH.CommandCompleted) return this.completeCommand(apiArgs);
    return UNSUPPORTED;
  }

  private completeCommand(apiArgs: unknown): unknown {
    const [id] = Array.isArray(apiArgs) ? apiArgs.flat() : [];
    this.commands.get(String(id))?.();
    this.commands.delete(String(id));
    return SUCCESS;
  }

  private writeSettings(message: AgaveMessage): unknown {
    const { keys = [], values = [] } = paramsOf<{ keys: string[]; values: string[] }>(message);
    if (this.host.switches.readOnly) return UNSUPPORTED;
    this.host.session.model.setSettings(Object.fromEntries(keys.map((key, i) => [key, values[i] ?? "null"])));
    return SUCCESS;
  }
}

function eventId(message: AgaveMessage): number {
  return paramsOf<{ id: number }>(message).id ?? -1;
}
