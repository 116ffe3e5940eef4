import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes } from 'react';

interface FieldText { readonly label: string; readonly hint?: string; readonly error?: string }

/** A line of input with its label, and what is wrong with it above it. */
export function TextField({ label, hint, error, ...input }: FieldText & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const own = useId();
  const id = input.id ?? own;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={error === undefined ? 'field' : 'field field-wrong'}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && <p id={`${id}-hint`} className="hint">{hint}</p>}
      {error !== undefined && <p id={`${id}-error`} className="field-error">{error}</p>}
      <input {...input} id={id} aria-describedby={described} aria-invalid={error === undefined ? undefined : true} />
    </div>
  );
}

/** A choice from a few; the empty choice means all. */
export function SelectField({ label, options, ...select }: { readonly label: string; readonly options: readonly { readonly value: string; readonly label: string }[] } & SelectHTMLAttributes<HTMLSelectElement>): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...select} id={id}>{options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
    </div>
  );
}

/** One thing that is on or off. */
export function CheckField({ label, ...input }: { readonly label: string } & InputHTMLAttributes<HTMLInputElement>): ReactNode {
  const id = useId();
  return <div className="check-field"><input {...input} id={id} type="checkbox" /><label htmlFor={id}>{label}</label></div>;
}

/** One of a few, all in sight. */
export function RadioGroup({ legend, name, value, options, onChoose }: {
  readonly legend: string; readonly name: string; readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[]; readonly onChoose: (value: string) => void;
}): ReactNode {
  const id = useId();
  return (
    <fieldset className="radio-group">
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option.value} className="check-field">
          <input type="radio" id={`${id}-${option.value}`} name={name} value={option.value} checked={option.value === value} onChange={() => onChoose(option.value)} />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** Any of a few, all in sight. */
export function CheckGroup({ legend, name, checked, options }: {
  readonly legend: string; readonly name: string; readonly checked: readonly string[]; readonly options: readonly { readonly value: string; readonly label: string }[];
}): ReactNode {
  return (
    <fieldset className="check-group">
      <legend>{legend}</legend>
      {options.map((option) => <CheckField key={option.value} name={name} value={option.value} label={option.label} defaultChecked={checked.includes(option.value)} />)}
    </fieldset>
  );
}
