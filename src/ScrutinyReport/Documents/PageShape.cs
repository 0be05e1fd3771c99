namespace ScrutinyReport.Documents;

/// <summary>The shapes of page that a document can ask a house style for; the size is A4 where none is named.</summary>
internal enum PageShape
{
    Portrait,
    Landscape,
    PortraitA3,
    LandscapeA3,
}
