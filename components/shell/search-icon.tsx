export function SearchIcon({ className }: { readonly className: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      className={className}
    >
      <circle cx="9" cy="9" r="6" />
      <path d="m13.5 13.500 4 4" />
    </svg>
  );
}
