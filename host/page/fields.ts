import { element } from "./dom";

/** Controls in two rows, as the ribbon has them. */
export function fields(...controls: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "fields" }, ...controls);
}

/** A list to choose from; `options` is value → label. */
export function selectField(
  label: string,
  options: Readonly<Record<string, string>>,
  value: string,
  onChange: (value: string) => void,
): HTMLElement {
  const choices = Object.entries(options).map(([key, text]) => element("option", { value: key }, text));
  const select = element("select", {}, ...choices);
  select.value = value;
  select.addEventListener("change", () => onChange(select.value));
  return element("label", {}, element("span", {}, label), select);
}

/** A whole number from 0 on; `undefined` while the field is empty. */
export function numberField(
  label: string,
  attributes: Readonly<Record<string, string>>,
  onChange: (value: number | undefined) => void,
): HTMLElement {
  const input = element("input", { type: "number", min: "0", ...attributes });
  input.addEventListener("change", () =>
    onChange(input.value === "" ? undefined : Math.max(0, Number(input.value))),
  );
  return element("label", {}, element("span", {}, label), input);
}

/** A switch. */
export function checkBox(label: string, isOn: boolean, onChange: (isOn: boolean) => void): HTMLElement {
  const input = element("input", { type: "checkbox" });
  input.checked = isOn;
  input.addEventListener("change", () => onChange(input.checked));
  return element("label", {}, input, element("span", {}, label));
}
