import { useKiosk } from './kiosk-context.ts'

/** Whether a keyboard stands before the screen: as the machine says, else as the centre does. Without one, what is touched to write in raises the keys. */
export function useHardwareKeyboard(): boolean {
  const { start, bundle } = useKiosk()
  return start.hardwareKeyboard ?? bundle.centre.kiosk.hardwareKeyboard
}
