The title page, the table of contents and any summary of terms that accompanies this Agreement are for convenience. They are not part of this Agreement and do not affect its meaning.
