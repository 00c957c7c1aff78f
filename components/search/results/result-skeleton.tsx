/** Three results in grey. */
export function ResultSkeleton() {
  return (
    <div aria-hidden="true" className="motion-safe:animate-pulse">
      {['w-2/5', 'w-3/5', 'w-1/2'].map((width) => (
        <div key={width} className="border-b border-hairline py-7">
          <div className={`h-5 rounded bg-wash ${width}`} />
          <div className="mt-4 h-4 w-11/12 rounded bg-wash" />
          <div className="mt-3 h-4 w-4/5 rounded bg-wash" />
          <div className="mt-4 h-3 w-1/3 rounded bg-wash" />
        </div>
      ))}
    </div>
  );
}
