import type { InputHTMLAttributes, Ref } from 'react'

type WordInputProps = Readonly<{
  field: Ref<HTMLInputElement>
  label: string
  hint: string
  /** `pressedMs`: the moment of the key, by the page's clock. */
  onType: (words: string, pressedMs: number) => void
}> &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength' | 'onKeyDown' | 'onPointerUp'>

/**
 * A field for words of the visitor: nothing that is typed is suggested, spelled, changed or kept by the browser (R1), and the system's own keyboard on glass
 * stays down. It is not controlled: what is typed is in it at once.
 */
export function WordInput({ field, label, hint, onType, ...more }: WordInputProps) {
  return (
    <input
      ref={field}
      type="text"
      inputMode="none"
      enterKeyHint="search"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="off"
      spellCheck={false}
      aria-label={label}
      placeholder={hint}
      onInput={event => onType(event.currentTarget.value, event.timeStamp)}
      {...more}
    />
  )
}
