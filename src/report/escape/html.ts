// Escapes text of unknown origin for HTML: element content and quoted attribute values alike.
import { terminal } from './terminal.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text that an HTML parser reads back as text, with control and bidi characters as visible escapes.
 * Safe between tags and inside quoted attributes; not inside `<script>`, `<style>`, or an attribute that holds a URL.
 */
export function html(text: string): string {
  return terminal(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
