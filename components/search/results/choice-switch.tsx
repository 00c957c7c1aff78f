interface ChoiceSwitchProps<Value extends string> {
  /** What is chosen between, for screen readers. */
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few words of which one is in force. */
export function ChoiceSwitch<Value extends string>(props: ChoiceSwitchProps<Value>) {
  const { legend, choices, chosen, onChoose } = props;
  return (
    <fieldset className="flex gap-0.5 text-sm">
      <legend className="sr-only">{legend}</legend>
      {choices.map(({ value, name }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
          className={`min-h-9 rounded-md px-2 whitespace-nowrap touch:min-h-11 ${
            value === chosen ? 'font-bold text-ink' : 'text-soft hover:text-ink'
          }`}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
