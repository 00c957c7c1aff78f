/** The reader's day as `YYYY-MM-DD`: Swedish writes dates in this form. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
