const HZ = [660, 880]
const SECONDS = 0.18
const LOUDNESS = 0.12

/** Two short notes made on the spot: somebody who does not look at the screen learns that it asks. Silent where there is no sound. */
export function playTone(): void {
  if (typeof AudioContext === 'undefined') return
  const context = new AudioContext()
  HZ.forEach((hz, index) => {
    const note = context.createOscillator()
    const volume = context.createGain()
    const from = context.currentTime + index * SECONDS
    note.frequency.value = hz
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + SECONDS / 4)
    volume.gain.linearRampToValueAtTime(0, from + SECONDS)
    note.connect(volume).connect(context.destination)
    note.start(from)
    note.stop(from + SECONDS)
    if (index === HZ.length - 1) note.addEventListener('ended', () => void context.close())
  })
}
