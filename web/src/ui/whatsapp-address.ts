/** What WhatsApp opens with: a message that is written but not sent. */
export const whatsappAddress = (text: string): string => `https://wa.me/?text=${encodeURIComponent(text)}`
