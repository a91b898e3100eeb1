/** Still shapes in the places of rows; they show only after 300 ms. */
export function Waiting() {
  return (
    <div className="wait hits" aria-hidden="true">
      {[1, 2, 3].map(row => (
        <p className="hit" key={row}>
          <i />
          <i />
        </p>
      ))}
    </div>
  )
}
