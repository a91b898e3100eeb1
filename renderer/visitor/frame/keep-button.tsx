import { Bookmark } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useWords } from '../../words/words-context.tsx'

type KeepButtonProps = Readonly<{ title: string; kept: boolean; onKeep: (kept: boolean) => void }>

/** Keeps something on the list, or takes it off; its name begins with the words it shows (WCAG 2.5.3). */
export function KeepButton({ title, kept, onKeep }: KeepButtonProps) {
  const words = useWords()
  const label = kept ? `${words.say('document.kept')}. ${words.say('search.kept', { title })}` : words.say('search.keep', { title })
  return (
    <Button icon={Bookmark} pressed={kept} shape={kept ? 'keeps kept' : 'keeps'} label={label} onPress={() => onKeep(!kept)}>
      {words.say(kept ? 'document.kept' : 'document.keep')}
    </Button>
  )
}
