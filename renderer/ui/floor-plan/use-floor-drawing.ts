import { useEffect, useState } from 'react'
import { readSvg, type SvgNode } from '../read-svg.ts'

/** Drawings already read, by address: of the release, nothing of the visit. */
const read = new Map<string, readonly SvgNode[]>()

/** The shapes of a floor's drawing; none until it is there, nor when it cannot be read: the places are drawn all the same. */
export function useFloorDrawing(url: string): readonly SvgNode[] {
  const [drawing, setDrawing] = useState<Readonly<{ url: string; nodes: readonly SvgNode[] }>>()
  useEffect(() => {
    if (read.has(url)) return
    const stop = new AbortController()
    fetchDrawing(url, stop.signal).then(
      nodes => {
        read.set(url, nodes)
        setDrawing({ url, nodes })
      },
      (reason: unknown) => {
        if (!stop.signal.aborted) console.error('the floor is shown without its walls:', reason)
      },
    )
    return () => stop.abort()
  }, [url])
  return read.get(url) ?? (drawing?.url === url ? drawing.nodes : NOTHING)
}

const NOTHING: readonly SvgNode[] = []

async function fetchDrawing(url: string, signal: AbortSignal): Promise<readonly SvgNode[]> {
  const response = await fetch(url, { signal })
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const drawing = readSvg(await response.text())
  if (!drawing.ok) throw new Error(`${url}: ${drawing.error}`)
  return drawing.value.children
}
